import { secretsFile } from "@diemcau/gateway/Config"
import { demoAccounts, demoAccountsFile } from "@diemcau/gateway/demoAccounts"
import { uuidv7 } from "@diemcau/gateway/Ids"
import { Secrets } from "@diemcau/gateway/Secrets"
import { Database } from "@diemcau/store/Database"
import { Effect, Layer } from "effect"
import { labFile, readLab, writePrivate } from "./LabFile.ts"
import { furnishProvince } from "./seed/PretendProvince.ts"

/** Furnishes the seeded database of a pretend province, and writes down beside it what devices and people must know. */
export const furnish = async (dataDirectory: string, databaseUrl: string): Promise<void> => {
  const services = Layer.merge(
    Database.layer({ url: databaseUrl, maxConnections: 2 }),
    Secrets.layerFile(secretsFile(dataDirectory))
  )
  const remembered = { lab: await readLab(labFile(dataDirectory)), accounts: demoAccounts(dataDirectory) }
  const { lab, accounts } = await Effect.runPromise(
    furnishProvince(remembered, () => uuidv7(new Date())).pipe(Effect.provide(services))
  )
  await writePrivate(labFile(dataDirectory), lab)
  await writePrivate(demoAccountsFile(dataDirectory), accounts)
}
