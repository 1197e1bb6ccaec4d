import { randomId, type Output, type Problem, type Result } from "./gateway.ts"

type Kept = Output<"POST /api/v1/attachments">

const failed = (code: string, status: number): Result<Kept> => ({
  ok: false,
  problem: {
    type: "about:blank", title: code, status, code,
    message: { vi: "Chưa tải được tệp lên", en: "The file was not uploaded" }
  }
})

/** `POST /api/v1/attachments` with progress from 0 to 1, which `fetch` cannot tell. */
export const upload = (file: File, onprogress: (share: number) => void): Promise<Result<Kept>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open("POST", `/api/v1/attachments?${new URLSearchParams({ name: file.name })}`)
    request.setRequestHeader("content-type", file.type || "application/octet-stream")
    request.setRequestHeader("idempotency-key", randomId())
    request.upload.addEventListener("progress", ({ loaded, total }) => onprogress(total === 0 ? 0 : loaded / total))
    request.addEventListener("error", () => resolve(failed("offline", 0)))
    request.addEventListener("load", () => {
      try {
        const answer = JSON.parse(request.responseText) as Kept | Problem
        resolve("sha256" in answer ? { ok: true, data: answer } : { ok: false, problem: answer })
      } catch {
        resolve(failed("internal", request.status))
      }
    })
    request.send(file)
  })
