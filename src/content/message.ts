/**
 * What a message is. Each has a kind, and the kind decides where it may stand:
 *   claim       states a fact: fact ids required, shown only through <Claim>, which opens them
 *   interface   names a thing or an action of this tool: no date, figure, company, authority or law
 *   invented    stands inside the simulated phone: ours from top to bottom, dates come in as arguments
 *   assumption  nobody knows; we say that we assume it
 * Texts are ICU MessageFormat, with <tag>chunk</tag> for rich parts.
 */
export interface InterfaceMessage<Text extends string = string> {
  readonly kind: 'interface'
  readonly text: Text
}
export interface InventedMessage<Text extends string = string> {
  readonly kind: 'invented'
  readonly text: Text
}
export interface ClaimMessage<Text extends string = string> {
  readonly kind: 'claim'
  readonly text: Text
  readonly facts: readonly [string, ...string[]]
}
export interface AssumptionMessage<Text extends string = string> {
  readonly kind: 'assumption'
  readonly text: Text
  readonly assumption: string
}
export type Message = InterfaceMessage | InventedMessage | ClaimMessage | AssumptionMessage
export type Messages = Readonly<Record<string, Message>>

export function ui<const Text extends string>(text: Text): InterfaceMessage<Text> {
  return { kind: 'interface', text }
}

export function invented<const Text extends string>(text: Text): InventedMessage<Text> {
  return { kind: 'invented', text }
}

export function claim<const Text extends string>(
  text: Text,
  facts: readonly [string, ...string[]],
): ClaimMessage<Text> {
  return { kind: 'claim', text, facts }
}

export function assumption<const Text extends string>(text: Text, id: string): AssumptionMessage<Text> {
  return { kind: 'assumption', text, assumption: id }
}
