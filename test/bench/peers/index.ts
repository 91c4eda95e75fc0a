/** All peers, and one call after the other of one of them. */
import { type Clock, reading, rounds } from '../measure';
import { autocorrect } from './autocorrect';
import { lintMd } from './lintMd';
import { markdown } from './markdown';
import type { Peer } from './peer';
import { textlint } from './textlint';
import { zhlint } from './zhlint';

export const PEERS = { autocorrect, zhlint, lintMd, textlint, markdown } satisfies Record<string, Peer>;

export type PeerName = keyof typeof PEERS;

export const PEER_NAMES = Object.keys(PEERS) as PeerName[];

/** Has a peer read the text a few times; `called` hears of each call with its time and what was found. */
export async function callPeer(
  name: PeerName,
  text: string,
  { seconds, clock }: { seconds: number; clock: Clock },
  called: (milliseconds: number, found: number) => void,
): Promise<void> {
  const read = await PEERS[name].load();
  for (const _ of rounds({ least: 1, most: 30, seconds, clock })) {
    const start = reading(clock);
    const found = await read(text);
    called(reading(clock) - start, found);
  }
}
