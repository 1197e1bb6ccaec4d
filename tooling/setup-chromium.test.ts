import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { ensureChromium, findChromium, whyNotInstall } from "./setup-chromium.mjs"

const folder = mkdtempSync(join(tmpdir(), "chromium-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const browser = join(folder, "chromium")
writeFileSync(browser, "#!/bin/sh\n")
chmodSync(browser, 0o755)
const broken = join(folder, "broken")
mkdirSync(broken)
writeFileSync(join(broken, "chromium"), "not a program")

describe("finding Chromium", () => {
  it("takes CHROMIUM_PATH, else the first program on the PATH", () => {
    expect(findChromium({ CHROMIUM_PATH: browser, PATH: "" })).toBe(browser)
    expect(findChromium({ PATH: `${broken}:${folder}` })).toBe(browser)
  })
  it("takes the shell before a Chromium with windows", () => {
    const both = mkdtempSync(join(folder, "both-"))
    for (const name of ["chromium", "chromium-headless-shell"]) {
      writeFileSync(join(both, name), "#!/bin/sh\n")
      chmodSync(join(both, name), 0o755)
    }
    expect(findChromium({ PATH: `${folder}:${both}` })).toBe(browser)
    expect(findChromium({ PATH: both })).toBe(join(both, "chromium-headless-shell"))
  })
  it("does not fall back when CHROMIUM_PATH is wrong, and says so", () => {
    const env = { CHROMIUM_PATH: join(broken, "chromium"), PATH: folder }
    expect(findChromium(env)).toBeUndefined()
    expect(whyNotInstall({ env })).toContain("Correct it or unset it")
  })
})

describe("installing Chromium", () => {
  it("is done by root on Debian, and explained to everybody else", () => {
    expect(whyNotInstall({ env: {}, uid: 0, apt: true, debian: true })).toBeUndefined()
    expect(whyNotInstall({ env: {}, uid: 1000, apt: true, debian: true })).toContain("sudo apt-get")
    expect(whyNotInstall({ env: {}, uid: 0, apt: false, debian: false })).toContain("CHROMIUM_PATH")
  })

  it("asks apt-get to update, then to install, and finds what it brought", () => {
    const bin = mkdtempSync(join(folder, "apt-"))
    const machine = { env: { PATH: bin, MADE: join(bin, "chromium") }, uid: 0, apt: true, debian: true }
    const apt = (script: string) => {
      writeFileSync(join(bin, "apt-get"), `#!/bin/sh\n${script}\n`)
      chmodSync(join(bin, "apt-get"), 0o755)
    }
    apt("exit 100")
    expect(ensureChromium(machine)).toEqual({ problem: expect.stringContaining("apt-get could not install it") })
    apt("true")
    expect(ensureChromium(machine)).toEqual({ problem: expect.stringContaining("no program called chromium") })
    apt('echo "$@" >> "$MADE.calls"; case "$*" in *" install "*) /bin/cp "$0" "$MADE";; esac')
    expect(ensureChromium(machine)).toEqual({ path: join(bin, "chromium") })
    expect(readFileSync(join(bin, "chromium.calls"), "utf8")).toMatch(/ update\n.* install .*chromium-headless-shell\n$/)
  })
})
