#!/usr/bin/env bash
# Simulates a pull request: the steps of the review workflows as they are written, from checkout to comment, page and gate.
# simulate-review.sh OUT [EDIT]: OUT is an empty folder; EDIT is a shell command that changes the sources in the clone.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
out="$(mkdir -p "$1" && cd "$1" && pwd)"
edit="${2:-sed -i 's/^\* specialty 0\.\.1/* specialty 0..2/' fsh/profiles/GPConnect-Slot-1.fsh}"

git clone --quiet --no-hardlinks "$root" "$out/clone"
cd "$out/clone"
git config user.name reviewer
git config user.email reviewer@example.org
# the install of the workflow, without the network
cp -a "$root/node_modules" node_modules
git checkout --quiet -b main-before
git checkout --quiet -b pull-request
bash -c "$edit"
npm run --silent build > "$out/build.log"
git add -A fsh generated
git commit --quiet -m 'Change a profile'

# a step of a job, by its name, as the workflow has it
step() {
  node --input-type=module -e '
    import { readFileSync } from "node:fs";
    import { parse } from "yaml";
    const [file, job, name] = process.argv.slice(1);
    const found = parse(readFileSync(file, "utf8")).jobs[job].steps.find((s) => s.name === name);
    if (!found?.run) throw new Error(`${file} has no step ${name}`);
    process.stdout.write(found.run);
  ' "$root/.github/workflows/$1" "$2" "$3" > "$out/step.sh"
  bash -e "$out/step.sh"
}
export GITHUB_OUTPUT="$out/output" GITHUB_STEP_SUMMARY="$out/summary.md"
: > "$GITHUB_OUTPUT"

IS_PULL_REQUEST=true BASE=main-before step profile-review.yml compare Compare
echo "compared: $(cat "$GITHUB_OUTPUT")"
for gate in breaking receiver any; do
  code=0
  GATE="$gate" step profile-review.yml compare Gate || code=$?
  echo "gate $gate: exit $code"
done
mkdir "$out/findings"
cp -r review/. "$out/findings/"

# the other job has the default branch's code, and the findings as data
git checkout --quiet main-before
SITE=https://site.example/ FINDINGS="$out/findings/changes.json" RUN=https://github.example/actions/runs/1 \
  step profile-review-comment.yml render 'Render the comment'
cp comment.md "$out/comment.md"
echo "comment: $(wc -c < "$out/comment.md") bytes; page: $(wc -c < "$out/findings/report.html") bytes"
