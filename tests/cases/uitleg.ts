/** The explanation of an answer, sentence by sentence. Without `verzoek`: the example of that path in the OpenAPI document. */
export interface Uitleggeval {
  readonly naam: string;
  readonly pad: string;
  readonly verzoek?: object;
  readonly nl?: readonly string[];
  readonly en?: readonly string[];
}
