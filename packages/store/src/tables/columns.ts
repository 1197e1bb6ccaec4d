import type { Period } from "@diemcau/core/Schedule"
import { customType, snakeCase, timestamp } from "drizzle-orm/pg-core"
import { Schema } from "effect"

/** Columns are named in camelCase here and in snake_case in PostgreSQL. */
export const table = snakeCase.table

/** A moment to the millisecond, as JavaScript knows it: what is read back is what was written, also for hashes. */
export const instant = () => timestamp({ withTimezone: true, precision: 3 })

/**
 * A value of one of core's schemas, kept as JSON in its encoded form. Checked on the way in only: a rule that core
 * makes stricter one day must not make an older row unreadable.
 */
export const json = <A, I>(schema: Schema.Codec<A, I>) => {
  const encode = Schema.encodeSync(schema)
  const decode = Schema.decodeUnknownSync(schema, { disableChecks: true })
  return customType<{ data: A; driverData: unknown }>({
    dataType: () => "jsonb",
    codec: "jsonb",
    toDriver: (value) => encode(value),
    fromDriver: (stored) => decode(stored)
  })()
}

const bounds = /^\["?([^",]+)"?,"?([^",)]+)"?\)$/

/** [opensAt, closesAt). The codec makes drizzle select it as text: the driver closes its connection on a range. */
export const period = customType<{ data: Period; driverData: string }>({
  dataType: () => "tstzrange",
  codec: "tstzrange",
  toDriver: ({ opensAt, closesAt }) => `[${opensAt.toISOString()},${closesAt.toISOString()})`,
  fromDriver: (stored) => {
    const [, opensAt, closesAt] = bounds.exec(stored) ?? []
    if (opensAt === undefined || closesAt === undefined) throw new TypeError(`not a bounded period: ${stored}`)
    return { opensAt: new Date(opensAt), closesAt: new Date(closesAt) }
  }
})
