// Loaded into a process before anything else: whatever would talk to another machine, or start another program, is noted
// in the file that TRAPPED names, and does not happen.
const { appendFileSync } = require('node:fs');

function trap(owner, where, ...names) {
  for (const name of names) {
    if (owner[name] === undefined) throw new Error(`There is no ${where}.${name} to trap.`);
    owner[name] = () => {
      appendFileSync(process.env.TRAPPED, `${where}.${name}\n`);
      throw new Error(`${where}.${name} is trapped.`);
    };
  }
}

const net = require('node:net');
trap(net, 'net', 'connect', 'createConnection', 'createServer');
trap(net.Socket.prototype, 'net.Socket', 'connect');
trap(net.Server.prototype, 'net.Server', 'listen');
trap(require('node:tls'), 'tls', 'connect', 'createServer');
trap(require('node:http'), 'http', 'request', 'get', 'createServer');
trap(require('node:https'), 'https', 'request', 'get', 'createServer');
trap(require('node:http2'), 'http2', 'connect', 'createServer');
trap(require('node:dgram'), 'dgram', 'createSocket');
trap(require('node:dns'), 'dns', 'lookup', 'resolve');
const programs = ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'];
trap(require('node:child_process'), 'child_process', ...programs);
trap(globalThis, 'globalThis', 'fetch');
