import type { Words } from "./words.ts"

/**
 * A probe's note for people. The gateway writes a reason in its own words, maybe with the device's ("unreachable:
 * ECONNREFUSED"); anything else (a firmware version) stays as it is.
 */
export const deviceNote = ({ estate }: Pick<Words, "estate">, note: string): string => {
  const { troubles, registrations, factoryPassword } = estate.endpoints
  const sentences: Readonly<Record<string, string>> = { ...troubles, ...registrations, "factory-password": factoryPassword }
  const [, reason = "", raw] = /^([a-z-]+)(?:: ([\s\S]+))?$/.exec(note) ?? []
  const sentence = Object.hasOwn(sentences, reason) ? sentences[reason] : undefined
  return sentence === undefined ? note : raw === undefined ? sentence : `${sentence} (${raw})`
}
