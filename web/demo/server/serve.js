// Serves the built page: `npm run serve [-- --port 8080]`.

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { files } from "./files.js";

const { values } = parseArgs({ options: { port: { type: "string", default: "4173" } } });
const server = createServer(files(fileURLToPath(new URL("../dist/", import.meta.url))));

server.on("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `port ${values.port} is taken; choose another with --port` : error.message);
  process.exitCode = 1;
});
server.listen(Number(values.port), "127.0.0.1", () => {
  console.log(`The assistant: http://localhost:${server.address().port}/`);
});
