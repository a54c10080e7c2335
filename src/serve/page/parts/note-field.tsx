/** Why: kept with the decision. */
export function NoteField({ value, onChange }: { readonly value: string; readonly onChange: (note: string) => void }) {
  return (
    <label>
      <span className="label">Why (kept with the decision; may be left empty)</span>
      <input className="field" value={value} maxLength={2000} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
