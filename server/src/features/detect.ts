// PLACEHOLDER until the feature itself is written: same signature, empty answer.
import type { DetectParams, DetectResult } from '../protocol';

export function detect(_params: DetectParams): DetectResult {
  return { isSpeech: false, signs: [], mojibake: false };
}
