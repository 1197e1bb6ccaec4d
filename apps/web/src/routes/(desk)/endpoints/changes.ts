import type { Input } from "#lib/gateway.ts"

interface Typed {
  readonly driver: string
  readonly host: string
  readonly port: string
  readonly account: string
  readonly password: string
  readonly legacyAlgorithms: boolean
}

/**
 * What a person changed in the form: only that is sent, so that two people who change different things do not undo each
 * other. "port" when the port is no port. An empty password means "keep the old one".
 */
export const changes = (
  known: { readonly driver: string; readonly host: string; readonly port: number; readonly account: string; readonly legacyAlgorithms: boolean },
  typed: Typed
): NonNullable<Input<"PATCH /api/v1/endpoints/:id">["body"]> | "port" => {
  const port = Number(typed.port.trim())
  if (!/^\d{1,5}$/.test(typed.port.trim()) || port < 1 || port > 65535) return "port"
  const [host, account] = [typed.host.trim(), typed.account.trim()]
  const { driver, legacyAlgorithms } = typed
  return {
    ...(driver === known.driver ? {} : { driver }),
    ...(host === known.host ? {} : { host }),
    ...(port === known.port ? {} : { port }),
    ...(account === known.account ? {} : { account }),
    ...(typed.password === "" ? {} : { password: typed.password }),
    ...(legacyAlgorithms === known.legacyAlgorithms ? {} : { legacyAlgorithms })
  }
}
