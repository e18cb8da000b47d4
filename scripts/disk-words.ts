/** Below this, in bytes, a disk is as good as full: a site of a few hundred pages needs as much. */
const NEARLY_FULL = 20_000_000;

/** Why a file could not be written, said to whoever can mend it; null for a reason that is not theirs. */
export function whyNotWritten(error: unknown, file: string): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `Cannot write ${file}: the disk is full. Free some space and run the command again; what stood there before is untouched.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Cannot write ${file}: no permission to write there. Check the permissions of its folder, and that no other program holds the file.`;
    default:
      return null;
  }
}

/**
 * What to say after a build that failed, when the disk is nearly full; null when it is not.
 * @param free Bytes that are left.
 */
export function fullDiskHint(free: number, folder: string): string | null {
  return free < NEARLY_FULL
    ? `The disk that holds ${folder} has ${(free / 1e6).toFixed(1)} MB left. Free some space, then build again.`
    : null;
}
