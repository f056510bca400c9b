import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** On what, and when: without it a time says nothing. */
export type Machine = {
  /** The day, as 2026-11-23. */
  readonly date: string;
  readonly processor: string;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  /** How busy it was just before: processes that ran or waited, over one minute. */
  readonly load: number;
};

export function machineNow(): Machine {
  const all = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${all.length} × ${all[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${platform()} ${arch()}`,
    node: process.version,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}
