import { getContext, setContext } from "svelte"
import type { ArticleKey } from "@diemcau/core/Regulation"
import type { Output } from "./gateway.ts"

export type RegulationText = Output<"GET /api/v1/regulation">
export type ArticleText = RegulationText["articles"][number]
export type ProvisionText = RegulationText["provisions"][number]

const key = Symbol("regulation")

/** The regulation in force, for every chip on the page. A getter, because a provision may be amended meanwhile. */
export const provideRegulation = (current: () => RegulationText): void => {
  setContext(key, current)
}

export const regulationText = (): RegulationText => getContext<() => RegulationText>(key)()

export const articleOf = ({ articles }: RegulationText, wanted: ArticleKey): ArticleText | undefined =>
  articles.find(({ key }) => key === wanted)
