// The main job: build what is stale, then serve the programme tool and Storybook until Ctrl-C.
//   npx --yes pnpm@12 start [--port 3000] [--storybook-port 6006]
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
function readOptions() {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: process.env.PORT ?? "3000" },
        "storybook-port": { type: "string", default: process.env.STORYBOOK_PORT ?? "6006" },
      },
    }).values;
  } catch {
    const asked = process.argv.slice(2).join(" ");
    console.error(`ไม่รู้จักตัวเลือก ${asked} ใช้ได้เฉพาะ --port และ --storybook-port`);
    console.error(`Unknown option: ${asked}. There are --port and --storybook-port.`);
    process.exit(2);
  }
}

const values = readOptions();
const servers = [
  {
    name: "เครื่องมือโครงการ · Programme tool",
    option: "--port",
    port: Number(values.port),
    probe: "/api/health",
    cwd: at("apps/program-tool"),
    args: ["dist/server/main.js"],
  },
  {
    name: "Storybook",
    option: "--storybook-port",
    port: Number(values["storybook-port"]),
    probe: "/index.json",
    cwd: at("apps/docs"),
    args: [at("apps/docs/node_modules/vite/bin/vite.js"), "preview", "--outDir", "dist", "--strictPort"],
    passPort: true,
  },
];

const children = [];
let stopping = false;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
  for (const child of running) child.kill("SIGTERM");
  const patience = setTimeout(() => {
    for (const child of running) child.kill("SIGKILL");
  }, 5000);
  await Promise.all(running.map((child) => new Promise((done) => child.once("exit", done))));
  clearTimeout(patience);
  process.exit(code);
}

/** Whether nobody listens on a port, on either of the two loopback addresses. */
async function isFree(port) {
  const tries = ["127.0.0.1", "::1"].map(
    (host) =>
      new Promise((answer) => {
        const probe = createServer();
        probe.once("error", (error) => answer(error.code !== "EADDRINUSE"));
        probe.listen(port, host, () => probe.close(() => answer(true)));
      }),
  );
  return (await Promise.all(tries)).every(Boolean);
}

function run(command, args, options) {
  const child = spawn(command, args, { stdio: "inherit", ...options });
  children.push(child);
  return child;
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

async function main() {
  for (const { name, option, port } of servers) {
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      console.error(`${option} ต้องเป็นเลข 1–65535 · ${option} must be a number from 1 to 65535.`);
      return 2;
    }
    if (!(await isFree(port))) {
      console.error(`พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ (${name}) เลือกพอร์ตอื่นด้วย ${option} ${port + 1}`);
      console.error(`Port ${port} is taken (${name}). Choose another: npx --yes pnpm@12 start ${option} ${port + 1}`);
      return 2;
    }
  }

  console.log(
    "1/2  สร้างส่วนที่เปลี่ยนไป (ครั้งแรกใช้เวลาสองสามนาที) · Building what is stale (the first time takes a few minutes)",
  );
  const turbo = run(
    process.execPath,
    [at("node_modules/turbo/bin/turbo"), "run", "build", "--output-logs=errors-only"],
    { cwd: at("") },
  );
  const built = await new Promise((done) => turbo.once("exit", done));
  if (built !== 0) {
    if (!stopping) console.error("สร้างไม่สำเร็จ ดูสาเหตุในข้อความข้างบน · The build failed; the reason is above.");
    return 1;
  }

  console.log("2/2  เปิดระบบ · Starting");
  const ready = servers.map(async ({ name, port, probe, cwd, args, passPort }) => {
    const child = run(process.execPath, passPort ? [...args, "--port", String(port)] : args, {
      cwd,
      env: { ...process.env, PORT: String(port) },
      stdio: ["ignore", "ignore", "inherit"],
    });
    let ended = false;
    child.once("exit", (code) => {
      ended = true;
      if (!stopping) {
        console.error(`${name} หยุดทำงาน · stopped (exit ${code}).`);
        stop(1);
      }
    });
    const url = `http://localhost:${port}`;
    while (!ended && !(await answers(url + probe))) await new Promise((later) => setTimeout(later, 250));
    if (!ended) console.log(`✓ ${name}  ${url}`);
  });
  await Promise.all(ready);
  if (!stopping) console.log("กด Ctrl-C เพื่อหยุดทั้งสอง · Ctrl-C stops both.");
  return undefined;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(0));
const code = await main();
if (code !== undefined) await stop(code);
