// PLACEHOLDER until the feature itself is written: same signature, empty answer.
export interface Paragraph {
  text: string;
}
