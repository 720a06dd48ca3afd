#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { addAccept } from './cli/commands/accept.js'
import { addBibliography } from './cli/commands/bibliography.js'
import { addCheck } from './cli/commands/check.js'
import { addCite } from './cli/commands/cite.js'
import { addConfirm } from './cli/commands/confirm.js'
import { addDiff } from './cli/commands/diff.js'
import { addIgnore } from './cli/commands/ignore.js'
import { addOverrule } from './cli/commands/overrule.js'
import { addStatus } from './cli/commands/status.js'
import { shown } from './cli/shown.js'
import type { Terminal } from './cli/terminal.js'
import { terminalStyle } from './cli/terminal-style.js'
import { EvidenceClaimsError } from './errors.js'
import { version } from './version.js'

const terminal: Terminal = {
  print: (text) => void process.stdout.write(text),
  note: (line) => void process.stderr.write(`evidence-claims: ${shown(line)}\n`),
  ...(process.stderr.isTTY ? { progress: (text: string) => void process.stderr.write(text) } : {}),
  async readInput() {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  },
  style: terminalStyle(process.stdout, process.env),
  user: process.env.USER || process.env.LOGNAME || process.env.USERNAME,
  exit(status) {
    process.exitCode = status
  },
}

const program = new Command('evidence-claims')
  .description('Find the claims of an article and tag each one against the evidence of packs.')
  .version(version)
  .configureOutput({ writeErr: () => {} })
  .exitOverride()

addCheck(program, terminal)
addStatus(program, terminal)
addAccept(program, terminal)
addCite(program, terminal)
addOverrule(program, terminal)
addIgnore(program, terminal)
addConfirm(program, terminal)
addDiff(program, terminal)
addBibliography(program, terminal)

// a reader that has seen enough, such as `head`, is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError && error.exitCode === 0)) {
    terminal.note(describe(error))
    terminal.exit(2)
  }
}

function describe(error: unknown): string {
  if (error instanceof EvidenceClaimsError) return error.message
  if (error instanceof CommanderError) return describeCall(error)
  return `Unexpected failure, please report it: ${error instanceof Error ? error.stack : String(error)}`
}

function describeCall({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'Cannot run without a command; try `evidence-claims check ARTICLE` or `--help`'
  const command = program.commands.find((one) => process.argv[2] === one.name())?.name() ?? 'check'
  const [line = ''] = message.replace(/^error: /, '').split('\n')
  return `${line.replaceAll("'", '`')}; see \`evidence-claims ${command} --help\``
}
