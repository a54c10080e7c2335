import { areaAtStart } from '../../words/term.ts';
import { areas } from '../../words/vocabulary.ts';

export interface Topic {
  readonly text: string;
  readonly area: string | null;
}

interface Props {
  readonly value: readonly Topic[];
  readonly onChange: (value: readonly Topic[]) => void;
}

/** What was talked about, each with its area where it has one. */
export function TopicsValue({ value, onChange }: Props) {
  const change = (at: number, part: Partial<Topic>) => onChange(value.map((t, i) => (i === at ? { ...t, ...part } : t)));
  return (
    <div>
      {value.map((topic, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two topics may read the same while they are written
        <div key={i} className="controls">
          <label>
            <span className="label">Topic</span>
            <input className="field" value={topic.text} onChange={(event) => change(i, { text: event.target.value })} />
          </label>
          <label>
            <span className="label">Area</span>
            <select
              className="field"
              value={topic.area ?? ''}
              onChange={(event) => change(i, { area: event.target.value === '' ? null : event.target.value })}
            >
              <option value="">none</option>
              {areas.map((a) => (
                <option key={a} value={a}>
                  {areaAtStart(a)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="button plain" onClick={() => onChange(value.filter((_, at) => at !== i))}>
            Take out
          </button>
        </div>
      ))}
      <p>
        <button type="button" className="button" onClick={() => onChange([...value, { text: '', area: null }])}>
          Add a topic
        </button>
      </p>
    </div>
  );
}
