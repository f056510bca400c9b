#!/bin/sh
# Puts a build online without breaking a page that is open: new files first, the page that names them last, and the files
# that it no longer names kept for 30 days, since a page opened before still fetches them.
#
#   deploy/publish.sh dist /srv/boussole
#
# The second folder may be a mounted one. Publishing an older build again is the way back.
set -eu

KEPT_DAYS=30

[ $# -eq 2 ] || { echo "Usage: $0 BUILD SITE" >&2; exit 2; }
build=$1
site=$2
[ -f "$build/index.html" ] && [ -d "$build/assets" ] || { echo "$build is not a build: run npm run build first." >&2; exit 1; }

mkdir -p "$site/assets"

# A file goes in under another name, then takes its own at once: nobody is sent half of it.
put() {
  [ -f "$2" ] && cmp -s "$1" "$2" && return 0
  cp "$1" "$2.part"
  chmod 644 "$2.part"
  mv "$2.part" "$2"
}

for file in "$build"/assets/*; do
  put "$file" "$site/assets/${file##*/}"
done

# What this page no longer names is dated today, the first time: its 30 days start now, not when it was first put there.
for file in "$site"/assets/*; do
  name=${file##*/}
  if [ ! -e "$build/assets/$name" ] && { [ ! -f "$site/.published" ] || grep -qxF "$name" "$site/.published"; }; then
    touch "$file"
  fi
done
(cd "$build/assets" && ls) >"$site/.published.part"
mv "$site/.published.part" "$site/.published"

# What else is there (the script of host pages), then the page.
(cd "$build" && find . -type f ! -path './assets/*' ! -path ./index.html) | while read -r file; do
  mkdir -p "$(dirname "$site/$file")"
  put "$build/$file" "$site/$file"
done
put "$build/index.html" "$site/index.html"

find "$site/assets" -type f -mtime "+$KEPT_DAYS" | while read -r file; do
  [ -e "$build/assets/${file##*/}" ] || rm "$file"
done
echo "Published: $(wc -l <"$site/.published") files of this build, $(find "$site/assets" -type f | wc -l) kept in all."
