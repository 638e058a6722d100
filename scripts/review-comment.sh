#!/usr/bin/env bash
# Renders the comment of a pull request: review-comment.sh FINDINGS REPORT_URL OUT [SITE_URL]
# FINDINGS is the JSON that `npm run diff` wrote; it may come from code that is not trusted.
set -euo pipefail
findings="$1" report="$2" out="$3" site="${4:-}"
limit=20000000
body="$(mktemp)"
trap 'rm -f "$body"' EXIT
if [ -f "$findings" ] && [ ! -L "$findings" ] && [ "$(wc -c < "$findings")" -le "$limit" ] &&
  { npm run --silent diff -- --saved "$findings" --format markdown --report "$report" ${site:+--site "$site"} > "$body" || [ $? -eq 2 ]; } &&
  [ -s "$body" ]; then
  :
else
  printf 'The profiles could not be compared: [the log of the run](%s) says why.\n' "${report%#*}" > "$body"
fi
{ echo '<!-- profile-review -->'; cat "$body"; } > "$out"
