#!/usr/bin/env bash
# Installs the packages from a folder into a fresh project outside the solution, and runs the quick start there.
# usage: run.sh FOLDER-WITH-PACKAGES
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
samples=$(cd "$here/../../samples" && pwd)
packages=$(cd "$1" && pwd)
version=$(basename "$packages"/CreditRules.Memos.*.nupkg .nupkg)
version=${version#CreditRules.Memos.}
input=("$samples/bidder.json" "$samples/procurement.json")

work=$(mktemp -d)
passed=0
failed=0
finish() {
  rm -rf "$work"
  echo "smoke: $passed passed, $failed failed"
  [ "$failed" -eq 0 ] || exit 1
}
trap finish EXIT

# check NAME COMMAND...: what the command says is shown only if it fails.
check() {
  local name=$1
  shift
  if "$@" > "$work/log" 2>&1; then
    echo "ok: $name"
    passed=$((passed + 1))
  else
    cat "$work/log"
    echo "FAILED: $name"
    failed=$((failed + 1))
  fi
}

# A cache of our own, so that no older build of the same version is used; our folder beside the reader's own sources.
export NUGET_PACKAGES="$work/cache" RestoreAdditionalProjectSources="$packages"

install() {
  dotnet new console --output "$work/quickstart" --no-restore > /dev/null
  cp "$here/Program.cs" "$work/quickstart/Program.cs"
  dotnet add "$work/quickstart/quickstart.csproj" package CreditRules.Memos --version "$version"
}

contents() {
  local id file missing=0
  for id in creditrules creditrules.memos; do
    for file in README.md icon.png LICENSE; do
      [ -s "$work/cache/$id/$version/$file" ] || { echo "$id has no $file"; missing=1; }
    done
    ls "$work/cache/$id/$version"/lib/net10.0/*.xml > /dev/null || missing=1
  done
  return "$missing"
}

plain() {
  dotnet build "$work/quickstart" -c Release -warnaserror --output "$work/plain" &&
    dotnet "$work/plain/quickstart.dll" "${input[@]}" > "$work/plain.json"
}

trimmed() {
  dotnet publish "$work/quickstart" -c Release -r linux-x64 --self-contained --output "$work/trimmed" \
    -p:PublishTrimmed=true -p:TrimMode=full -p:TrimmerSingleWarn=false \
    -p:TreatWarningsAsErrors=true -p:ILLinkTreatWarningsAsErrors=true &&
    "$work/trimmed/quickstart" "${input[@]}" > "$work/trimmed.json"
}

tool() {
  dotnet tool install CreditRules.Cli --version "$version" --tool-path "$work/tools" --add-source "$packages"
}

# A command that is compiled anew at each start is slow to start.
compiled() {
  dotnet new console --output "$work/compiled" --no-restore > /dev/null
  cp "$here/ReadyToRun.cs" "$work/compiled/Program.cs"
  dotnet build "$work/compiled" -c Release --output "$work/compiled/out" &&
    find "$work/tools/.store" -name '*.dll' -print0 | xargs -0 dotnet "$work/compiled/out/compiled.dll"
}

evaluate() {
  "$work/tools/creditrules" evaluate --subject "${input[0]}" --context "${input[1]}" --format json > "$work/tool.json"
}

check "the libraries install into a fresh project" install
check "they carry readme, icon, licence and documentation" contents
check "the quick start runs" plain
check "the quick start decides" grep -q '"outcome"' "$work/plain.json"
check "the quick start runs trimmed, without a warning" trimmed
check "trimmed and plain print the same bytes" cmp "$work/plain.json" "$work/trimmed.json"
check "the tool installs" tool
check "the tool is compiled for this platform" compiled
check "the tool evaluates the samples" evaluate
check "the tool and the library print the same bytes" cmp "$work/plain.json" "$work/tool.json"
