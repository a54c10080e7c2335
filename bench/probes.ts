/** A kind of probes: short reports that nobody had seen when the rules were written, with what each says of that kind. */
type Probes = (args: readonly string[]) => Promise<void>;

const kinds: Readonly<Record<string, () => Promise<Probes>>> = {
  state: async () => (await import('./probes/state/state.ts')).benchState,
  engagements: async () => (await import('./probes/engagements/engagements.ts')).benchEngagementProbes,
  dealings: async () => (await import('./probes/dealings/dealings.ts')).benchDealings,
};

/** `bench probes KIND …`: how the rules do on the probes of one kind; first-sight figures of each round stand in its folder. */
export async function benchProbes(args: readonly string[]): Promise<void> {
  const [kind = '', ...rest] = args;
  const load = kinds[kind];
  if (load) await (await load())(rest);
  else {
    process.stderr.write(`usage: npm run -s bench -- probes ${Object.keys(kinds).join('|')} [--reader R] [--round N] [--wrong] [--json]\n`);
    process.exitCode = 2;
  }
}
