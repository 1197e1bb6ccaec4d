import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Schema } from "effect"
import { DemoAccount } from "./api/sessions.ts"

const DemoAccounts = Schema.fromJsonString(Schema.Array(DemoAccount))

export const demoAccountsFile = (dataDirectory: string): string => join(dataDirectory, "demo-accounts.json")

/** The pretend province's accounts, as its seed left them beside the database; they open nothing elsewhere. */
export const demoAccounts = (dataDirectory: string): ReadonlyArray<typeof DemoAccount.Type> => {
  try {
    return Schema.decodeSync(DemoAccounts)(readFileSync(demoAccountsFile(dataDirectory), "utf8"))
  } catch {
    return []
  }
}
