import { Instant } from "@diemcau/core/Instant"
import { OverrideRule } from "@diemcau/core/Override"
import { ArticleKey } from "@diemcau/core/Regulation"
import { Bilingual } from "@diemcau/core/Text"
import { Schema } from "effect"

/** One step of a registration's or meeting's history: who, when, under which articles. */
export const HistoryStep = Schema.Struct({
  position: Schema.Int,
  at: Instant,
  /** null: done by the meeting's own clock ("Hệ thống"). */
  officerName: Schema.NullOr(Schema.String),
  /** Whose right it was, when the officer had it only by delegation. */
  onBehalfOf: Schema.NullOr(Schema.String),
  procedure: Schema.String,
  event: Schema.String,
  articles: Schema.Array(ArticleKey),
  /** The reason or remarks given, if any. */
  words: Schema.NullOr(Schema.String),
  siteId: Schema.NullOr(Schema.String),
  /** The step of a chain of approval at which it was decided. */
  step: Schema.NullOr(Schema.Struct({ ordinal: Schema.Int, of: Schema.Int, name: Bilingual })),
  /** The rules that it let be exceeded; `words` then say why. */
  overridden: Schema.Array(OverrideRule),
  /** The meeting had to give way to one of a higher priority: its reader is asked for pardon. */
  displaced: Schema.Boolean,
  data: Schema.Unknown
}).annotate({ identifier: "HistoryStep" })
export type HistoryStep = typeof HistoryStep.Type
