import { Schema } from "effect"

/** What a password must be: long. No rules of composition: they make people write `Matkhau1!` and change its digit. */
export const passwordProfile = { minimumLength: 12, maximumLength: 256 } as const

const lengthOf = (password: string): number => [...password.normalize("NFC")].length

/** A password that somebody chooses now. What is typed at a sign-in is not held to it. */
export const newPassword = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (password: string) => !password.isWellFormed() || /[\u0000-\u001f\u007f]/u.test(password) ? "text.unreadable" : undefined,
      { toJsonSchema: () => ({ minLength: passwordProfile.minimumLength, maxLength: passwordProfile.maximumLength }) }
    ),
    Schema.makeFilter((password: string) => lengthOf(password) < passwordProfile.minimumLength ? "password.too-short" : undefined),
    Schema.makeFilter((password: string) => lengthOf(password) > passwordProfile.maximumLength ? "text.too-long" : undefined)
  )
)
