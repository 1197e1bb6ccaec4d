import { createPrivateKey, X509Certificate, type KeyObject } from "node:crypto"
import { readFileSync } from "node:fs"
import { createSecureContext } from "node:tls"

/** The two PEM files: the certificate with its chain, leaf first, and the private key. */
export interface TlsFiles {
  readonly certificate: string
  readonly key: string
}

export interface Certificate {
  readonly cert: Buffer
  readonly key: Buffer
  /** Host names and addresses it stands for, as written in it: "hop.example.gov.vn", "*.example.gov.vn", "192.0.2.2". */
  readonly names: ReadonlyArray<string>
  readonly validFrom: Date
  readonly validTo: Date
}

/** A sentence for the person at the terminal; browsers would refuse the platform. */
export class CertificateError extends Error {
  override readonly name = "CertificateError"
}

const dayMillis = 86_400_000
/** Usual certificates are renewed when a third of their 90 days is left. */
const warnMillis = 21 * dayMillis

const day = (instant: Date): string => instant.toISOString().slice(0, 10)

const read = (setting: string, file: string): Buffer => {
  try {
    return readFileSync(file)
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code === "ENOENT" ? "is not there" : `can not be read (${(cause as NodeJS.ErrnoException).code})`
    throw new CertificateError(`${setting}: ${file} ${why}.`, { cause })
  }
}

const parsed = <A>(setting: string, file: string, what: string, parse: () => A): A => {
  try {
    return parse()
  } catch (cause) {
    throw new CertificateError(`${setting}: ${file} is not ${what}.`, { cause })
  }
}

const namesOf = (leaf: X509Certificate): ReadonlyArray<string> =>
  (leaf.subjectAltName ?? "").split(", ").flatMap((entry) => /^(?:DNS|IP Address):(.+)$/.exec(entry)?.[1] ?? [])

/** Reads both files and makes sure that they fit; throws CertificateError with one sentence. */
export const readCertificate = (files: TlsFiles): Certificate => {
  const cert = read("DIEMCAU_TLS_CERT", files.certificate)
  const key = read("DIEMCAU_TLS_KEY", files.key)
  const leaf = parsed("DIEMCAU_TLS_CERT", files.certificate, "a certificate in PEM", () => new X509Certificate(cert))
  const privateKey: KeyObject = parsed("DIEMCAU_TLS_KEY", files.key, "a private key in PEM without a passphrase", () => createPrivateKey(key))
  if (!leaf.checkPrivateKey(privateKey)) {
    throw new CertificateError(`The key ${files.key} does not belong to the certificate ${files.certificate}.`)
  }
  parsed("DIEMCAU_TLS_CERT", files.certificate, "a certificate that TLS can use", () => createSecureContext({ cert, key }))
  return { cert, key, names: namesOf(leaf), validFrom: leaf.validFromDate, validTo: leaf.validToDate }
}

/** Why browsers refuse it at `now`, or will before long: one sentence; undefined when nothing is to be said. */
export const ageOf = (
  { validFrom, validTo }: Pick<Certificate, "validFrom" | "validTo">, now: Date
): { readonly fatal: boolean; readonly sentence: string } | undefined => {
  if (validTo < now) return { fatal: true, sentence: `The TLS certificate expired on ${day(validTo)}; put a renewed one in its place.` }
  if (validFrom > now) return { fatal: true, sentence: `The TLS certificate is valid only from ${day(validFrom)} on; is this machine's clock right?` }
  if (validTo.getTime() - now.getTime() > warnMillis) return undefined
  return { fatal: false, sentence: `The TLS certificate expires on ${day(validTo)}; a renewed one in its place is taken without a restart.` }
}

/** A certificate that browsers take at `now`, and the sentence to pass on if not for long. Throws CertificateError. */
export const validCertificate = (files: TlsFiles, now: Date): Certificate & { readonly warning?: string } => {
  const certificate = readCertificate(files)
  const age = ageOf(certificate, now)
  if (age?.fatal === true) throw new CertificateError(age.sentence)
  return age === undefined ? certificate : { ...certificate, warning: age.sentence }
}
