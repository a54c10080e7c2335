// What the hand does on a drawing that can be moved and zoomed.

/** Whether a gesture is the drawing's: the bare wheel and one finger belong to the page, which they scroll. */
export function isForDrawing(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1;
  return event instanceof MouseEvent && event.button === 0;
}

const PIXELS = [1, 25, 500] as const;

/** How far one turn of the wheel zooms, as a power of two. A notch of a mouse's wheel, which is a hundred pixels and more, zooms by less than a half. */
export function wheelStep(event: WheelEvent): number {
  const turned = -event.deltaY * (PIXELS[event.deltaMode] ?? 1) * 0.01;
  return Math.min(Math.max(turned, -0.5), 0.5);
}
