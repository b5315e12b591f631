#!/bin/sh
# macOS: double-click, then drag files into the window and press the return key.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
printf 'Drag the files to check into this window, then press the return key: '
IFS= read -r line
# What the window writes for a dragged file is quoted for the shell; nothing but quoting is undone here.
files=$(printf '%s' "$line" | xargs -n 1 printf '%s\n') || exit 2
set --
while IFS= read -r file; do
  if [ -n "$file" ]; then set -- "$@" "$file"; fi
done <<END
$files
END
exec "$here/check" "$@"
