import { redirect } from "@sveltejs/kit"
import { langOf } from "#lib/words.ts"
import { localPath } from "#lib/localPath.ts"
import type { RequestHandler } from "./$types"

const year = 365 * 24 * 3600

export const GET: RequestHandler = ({ params, url, cookies }) => {
  cookies.set("lang", langOf(params.lang), { path: "/", maxAge: year, httpOnly: true, sameSite: "lax", secure: url.protocol === "https:" })
  redirect(303, localPath(url.searchParams.get("next")))
}
