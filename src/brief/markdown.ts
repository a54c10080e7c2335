/** Text that stands for itself in Markdown, whatever signs it holds. */
export function literal(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&').replace(/^(#|[-+] |\d+[.)] )/, '\\$1');
}
