import { catalogue } from "#lib/words.ts"
import type { LayoutLoad } from "./$types"

export const load: LayoutLoad = async ({ data }) => ({ ...data, words: await catalogue(data.lang) })
