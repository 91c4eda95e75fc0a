/** Everything that a run of the benchmark found out, as it is written to the JSON file. */
import type { Here, There } from './jobs';
import type { Clock } from './measure';
import type { Held, Memory } from './memory';
import type { PeerName } from './peers/index';
import type { Peered } from './run';
import type { Sizes } from './sizes';
import type { Start } from './startTime';
import type { Size, TextName } from './texts';

/** One text in one size. */
export interface TextRun {
  text: TextName;
  size: Size;
  here?: Here;
  there?: There;
  memory?: Memory;
}

export interface PeerRun extends Peered {
  peer: PeerName;
  size: Size;
}

/** A target of the project: what it is, what was reached. `reached` is undefined where it was not measured. */
export interface Target {
  what: string;
  wanted: string;
  got: string;
  reached: boolean | undefined;
}

export interface Results {
  machine: { date: string; node: string; cpu: string; cores: number; load: number; clock: Clock; system: string };
  texts: TextRun[];
  peers: PeerRun[];
  versions: Partial<Record<PeerName, string>>;
  rounds?: { rounds: number; early: Held; late: Held };
  start?: Start;
  sizes?: Sizes;
  targets: Target[];
}

/** The run of the first text of this size. */
export function ofSize({ texts }: Results, size: Size): TextRun | undefined {
  return texts.find((run) => run.size === size);
}
