// Packs the kgt package and installs the packed file, as anyone who uses it would.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const demo = fileURLToPath(new URL("..", import.meta.url));
const npm = (...args) => execFileSync("npm", args, { cwd: demo, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

rmSync(`${demo}/.sdk`, { recursive: true, force: true });
mkdirSync(`${demo}/.sdk`);
const [packed] = JSON.parse(npm("pack", "../sdk", "--pack-destination", ".sdk", "--json", "--ignore-scripts"));
npm("install", "--no-save", `.sdk/${packed.filename}`);
console.log(`installed ${packed.filename}: ${packed.entryCount} files, ${(packed.size / 1e6).toFixed(1)} MB packed`);
