#!/bin/sh
# Starts nginx in the container, with what FRAME_ANCESTORS says: which sites may show the compass in a frame.
set -eu

from=$(dirname "$0")
to=${TMPDIR:-/tmp}
ancestors=${FRAME_ANCESTORS:-"'self'"}
case $ancestors in
  *[!A-Za-z0-9\ \':/.*-]*)
    echo "FRAME_ANCESTORS: expected 'self', 'none', * or addresses such as https://www.example.org, found: $ancestors" >&2
    exit 1
    ;;
esac
sed "s|\"'self'\"|\"$ancestors\"|" "$from/nginx.conf" >"$to/nginx.conf"
cp "$from/nginx-site.conf" "$to/"
exec nginx -c "$to/nginx.conf" -e stderr -g 'daemon off;'
