import type { Role } from "@diemcau/core/Officer"
import type { Bilingual } from "@diemcau/core/Text"
import { caller, signIn, type Answer, type Caller } from "./Caller.ts"
import type { Feed } from "./Feed.ts"
import type { Place } from "./Scene.ts"

export type Site = Answer<"GET /api/v1/sites">["sites"][number]

/** The pretend province's own people, acting through the platform's own API as anybody would. */
export interface Officials {
  /** Somebody with the role, signed in once. */
  as(role: Role): Promise<Caller>
  /** Sites by their codes, in that order. */
  sites(codes: ReadonlyArray<string>): Promise<ReadonlyArray<Site>>
}

/** Officials, and what else a scene needs while it is played. */
export interface Cast extends Officials {
  /** The platform's live events, as somebody with the role gets them. Closed when the scene has been played. */
  live(role: Role): Promise<Feed>
  giveFaults(): Promise<void>
  liftFaults(): Promise<void>
  /** One step of the scene, told to the room, with where to see it. Throws when the scene has been reset meanwhile. */
  say(text: Bilingual, look?: ReadonlyArray<Place>): void
  /** What a reset takes back, the last one first; possibly hours later, so with officials who sign in anew. */
  afterwards(undo: (officials: Officials) => Promise<unknown>): void
  /** A pause for the audience, in milliseconds. Rejects when the scene is reset meanwhile. */
  pause(milliseconds: number): Promise<void>
}

/** Each signs in when first needed, with the demo account that stands on the sign-in page. */
export const callOfficials = (origin: string): Officials => {
  const present = new Map<Role, Promise<Caller>>()
  const enter = async (role: Role): Promise<Caller> => {
    const { demoAccounts } = await caller(origin).call("GET /api/v1/province")
    const demo = demoAccounts.find((account) => account.role === role)
    if (demo === undefined) throw new Error(`there is no demo account for ${role}`)
    return signIn(origin, demo.account, demo.password)
  }
  const as = (role: Role): Promise<Caller> => {
    const official = present.get(role) ?? enter(role)
    present.set(role, official)
    return official
  }
  return {
    as,
    sites: async (codes) => {
      const { sites } = await (await as("leader")).call("GET /api/v1/sites")
      return codes.map((code) => {
        const site = sites.find((one) => one.code === code)
        if (site === undefined) throw new Error(`there is no site ${code}`)
        return site
      })
    }
  }
}
