import type { Output } from "#lib/gateway.ts"
import type { Locale } from "#lib/locale.ts"

type Assessment = NonNullable<Output<"GET /api/v1/registrations/:id">["assessment"]>

/** What holds some of a registration's sites at its hour, once, with the sites it holds. */
export interface Holder {
  /** null where its number is not for this reader. */
  readonly number: string | null
  readonly kind: "confirmed" | "pending" | "maintenance"
  readonly what: string
  readonly time: string
  readonly sites: ReadonlyArray<string>
}

/** By the registration that holds the sites, or by their time where its number is not for this reader. */
export const holdersOf = (clashes: Assessment["clashes"], siteName: (id: string) => string, { format }: Pick<Locale, "format">): ReadonlyMap<string, Holder> => {
  const found = new Map<string, Holder & { readonly sites: Array<string> }>()
  for (const clash of clashes) {
    const time = format.period(clash.opensAt, clash.closesAt)
    const key = clash.number ?? `${clash.kind} ${time}`
    const held = found.get(key) ?? {
      number: clash.number, kind: clash.maintenance === true ? "maintenance" as const : clash.kind, time,
      what: [clash.subject, clash.unitName].filter((part) => part !== null).join(" · "), sites: []
    }
    held.sites.push(siteName(clash.siteId))
    found.set(key, held)
  }
  return found
}

/** The rules that a holder's own sentence tells better. */
const toldByHolder: ReadonlyArray<string> = ["schedule.confirmed", "schedule.maintenance"]

/** Why an approval would be refused now, in sentences; `undefined`: nothing stands in its way. */
export const whyNotApproved = (
  rulings: Assessment["rulings"], holders: Iterable<Holder>, { words, pick }: Pick<Locale, "words" | "pick">
): string | undefined => {
  const say = words.approval.blocked
  const holder = [...holders].find(({ kind }) => kind !== "pending")
  const broken = rulings.filter(({ rule, verdict }) => verdict === "broken" && (holder === undefined || !toldByHolder.includes(rule)))
  const why = [
    ...holder === undefined ? [] : [(holder.kind === "maintenance" ? say.maintenance : say.confirmed)(holder.number ?? words.registration.clash.hidden, holder.sites.slice(0, 3).join(", "))],
    ...broken.map(({ sentence }) => pick(sentence))
  ]
  return why.length === 0 ? undefined : say.sentence(why.join(". "))
}
