import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';

const KEPT = 'rapporteur-keys';

interface KeyChoice {
  /** Whether single keys do anything. */
  readonly on: boolean;
  readonly choose: (on: boolean) => void;
}

const Context = createContext<KeyChoice>({ on: true, choose: () => undefined });

/** Whether single keys work, for all views in it. Who speaks to the machine, or whose hand slips, can switch them off (WCAG 2.1.4); the browser keeps it. */
export function KeyRoom({ children }: { readonly children: ReactNode }) {
  const [on, setOn] = useState(kept);
  const choose = useCallback((next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(KEPT, next ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing has keys the next time.
    }
  }, []);
  useEffect(() => {
    if (on) delete document.documentElement.dataset.keys;
    else document.documentElement.dataset.keys = 'off';
  }, [on]);
  const choice = useMemo(() => ({ on, choose }), [on, choose]);
  return <Context value={choice}>{children}</Context>;
}

/** Whether single keys work, and the way to switch them. */
export function useKeyChoice(): KeyChoice {
  return useContext(Context);
}

/** Does something when a single key is pressed outside a field, unless keys are switched off. Keys with Control, Alt or Meta are the browser's own. */
export function useKey(key: string, act: () => void, active = true): void {
  const { on } = useKeyChoice();
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!active || !on) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [key, active, on]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

function kept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
}
