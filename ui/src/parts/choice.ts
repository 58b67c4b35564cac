/** One thing that can be chosen from a list. */
export interface Choice<Id extends string = string> {
  id: Id;
  label: string;
  /** A quiet second line. */
  detail?: string | undefined;
  isDisabled?: boolean;
}
