import type { Words } from "../vi.ts"

export const room: Words["room"] = {
  title: "Meeting room",
  open: "Join in the browser",
  back: "Meeting file",
  lobby: {
    title: "Join the meeting",
    preview: "Your picture before you join",
    noPicture: "Camera is off",
    asking: "The browser is asking for your camera and microphone. Choose Allow.",
    name: "Shown as",
    level: "Microphone level",
    levelHint: "Say something: this bar follows your voice.",
    join: "Join",
    joining: "Joining",
    joinHint: {
      both: "You join with camera on, microphone on.",
      camera: "You join with camera on, microphone off.",
      microphone: "You join with camera off, microphone on.",
      none: "You join to watch and listen; camera and microphone can be turned on later."
    },
    waiting: "You join by yourself as soon as a connection is there.",
    giveUp: "Do not join",
    inside: (count) => `In the room (${count})`,
    insideNone: "Nobody is in the room yet",
    left: "You left the meeting",
    leftHint: "Camera and microphone are off.",
    again: "Join again"
  },
  availability: {
    notYet: "The meeting has not begun",
    notYetHint: (moment) => `The room opens when the meeting is connected, planned for ${moment}. This page opens it by itself; no need to reload.`,
    notInstalled: "The server has no pictures and sound for browsers (Janus)",
    notInstalledHint: "Tell the system's administrator. The sites meet over their conference systems as usual.",
    away: "Pictures and sound are being started again. You may choose Join: the page joins as soon as the server is ready.",
    closed: "The meeting is over",
    cancelled: "The meeting was cancelled",
    postponed: "The meeting is postponed",
    closedHint: "The room is open only while the meeting runs."
  },
  devices: {
    title: "Devices",
    camera: "Camera",
    microphone: "Microphone",
    unnamed: (number) => `Device ${number}`,
    none: "No device"
  },
  controls: {
    label: "Controls",
    people: "People",
    devices: "Devices",
    leave: "Leave",
    microphoneOn: "Unmute",
    microphoneOff: "Mute",
    cameraOn: "Camera on",
    cameraOff: "Camera off",
    share: "Share screen",
    stopSharing: "Stop sharing",
    sound: "Turn sound on",
    soundHint: "The browser is holding back the room's sound."
  },
  sharing: "You are sharing your screen.",
  screenOf: (name) => `${name}'s screen`,
  people: (count) => `People (${count})`,
  own: (name) => `${name} (you)`,
  at: (name, site) => `${name} – ${site}`,
  stage: "Pictures of the participants",
  notShown: (count) => `+${count} not shown; see the list of people`,
  alone: "Nobody else is in the room yet",
  pictures: { none: "Camera off", waiting: "Picture is coming", flowing: "Picture", frozen: "Picture stands still" },
  sounds: { none: "No microphone", muted: "Muted", open: "Microphone on" },
  state: {
    lost: "Pictures and sound are interrupted. The page reconnects by itself; nothing to do.",
    again: "The seat in the room was lost. The page is joining again by itself.",
    notSent: "The room has not taken your picture and sound."
  },
  spoken: {
    joined: (name) => `${name} has joined.`,
    left: (name) => `${name} has left.`,
    sharing: (name) => `${name} is sharing a screen.`
  },
  troubles: {
    title: { camera: "Camera", microphone: "Microphone", screen: "Sharing" },
    insecure: "This page was opened over http, so the browser does not allow camera and microphone. Open the https address; you can still join to watch and listen.",
    refused: "The browser has not been allowed to use it. Press the padlock beside the page's address, choose Allow, then turn it on again.",
    none: "No device was found. Plug one in, then turn it on again.",
    "in-use": "The device is busy with another program. Close that program, then turn it on again.",
    ended: "The device was unplugged or taken away by the system. Plug it in, then turn it on again.",
    unknown: "The device could not be opened. Unplug it, plug it in and turn it on again; if it still fails, choose another one."
  },
  noScreen: "This browser cannot share a screen. Use Chrome, Edge or Firefox on a computer."
}
