#!/bin/bash
# `gh api` as the workflows use it.
set -eu
test "$1" = api && test -n "$GH_TOKEN"; shift
method=GET path= filter=. body=
while [ $# -gt 0 ]; do
    case $1 in
        --method) method=$2; shift ;;
        --jq) filter=$2; shift ;;
        --field) body=${2#body=@}; shift ;;
        --paginate | --silent) ;;
        *) path=$1 ;;
    esac
    shift
done
if [ -n "$body" ]; then
    jq --raw-input --slurp '{ body: . }' "$body" > "$body.json"
    body=$body.json
fi
ROBOT="github-actions[bot]" bash "$(dirname "$0")/api.sh" "$method" "$path" "$body" | jq --raw-output "$filter"
