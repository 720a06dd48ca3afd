import { Option } from 'commander'

/** `--claims`: where the packs are. */
export function claimsOption(): Option {
  return new Option(
    '-c, --claims <path>',
    'an evidence pack, or a folder of packs; repeatable (default: ./claims if it exists)',
  ).argParser((value: string, previous: string[] = []) => [...previous, value])
}
