import { argon2, randomBytes, randomInt, timingSafeEqual, type Argon2Parameters } from "node:crypto"

/** OWASP's second profile: 19 MiB, 2 passes, 1 lane. About 60 ms a hash. */
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 } as const

const derive = (parameters: Argon2Parameters): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    argon2("argon2id", parameters, (error, key) => error === null ? resolve(Buffer.from(key)) : reject(error))
  )

/** One hash at a time: a burst of sign-ins must not take the machine's memory. */
let last: Promise<unknown> = Promise.resolve()
const oneAtATime = <A>(work: () => Promise<A>): Promise<A> => {
  const next = last.then(work, work)
  last = next.catch(() => undefined)
  return next
}

/** PHC-like text `argon2id$m$t$p$salt$tag`, base64url. */
export const hashPassword = (password: string): Promise<string> =>
  oneAtATime(async () => {
    const nonce = randomBytes(16)
    const tag = await derive({ message: Buffer.from(password.normalize("NFC")), nonce, ...cost })
    return `argon2id$${cost.memory}$${cost.passes}$${cost.parallelism}$${nonce.toString("base64url")}$${tag.toString("base64url")}`
  })

export const verifyPassword = (password: string, stored: string): Promise<boolean> =>
  oneAtATime(async () => {
    const [scheme, memory, passes, parallelism, nonce, tag] = stored.split("$")
    if (scheme !== "argon2id" || nonce === undefined || tag === undefined) return false
    const expected = Buffer.from(tag, "base64url")
    const found = await derive({
      message: Buffer.from(password.normalize("NFC")), nonce: Buffer.from(nonce, "base64url"),
      memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism), tagLength: expected.length
    })
    return timingSafeEqual(expected, found)
  })

/** Letters and digits that are not mistaken for one another when read aloud or from paper. */
const readable = "abcdefghjkmnpqrstuvwxyz23456789"

/** A password to be told once and changed at the first sign-in: "k7mw-x2pd-9fqa-r6tn", 79 bits. */
export const firstPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join("")).join("-")
