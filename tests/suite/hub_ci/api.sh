# The comments of a forge in files: METHOD PATH [FILE-WITH-THE-BODY]. Whoever asks is the robot that workflows post as.
set -eu
comments() { echo "@STATE@/comments-$1.json"; }
open() { # has a comment already: a stranger's, who knows the mark
    test -f "$1" || echo '[{ "id": 1, "user": { "login": "mallory" }, "author": { "id": 1 }, "body": "<!-- commonweal: the check of this pull request -->" }]' > "$1"
}
method=$1 path=${2%%\?*} query=${2#*\?} body=${3-}
kept() { # a list of the forge: all of it is on the first page
    case $query in *page=[2-9]) echo '[]' ;; *) cat "@STATE@/$1.json" 2> /dev/null || echo '[]' ;; esac
}
case "$method $path" in
    "GET "*/issues/comments) kept said ;;
    "GET "*/pulls/comments) kept lines ;;
    "GET "*/pulls) kept pulls ;;
    "GET "*/issues) kept issues ;;
    "GET "*/reactions) kept reactions ;;
    "GET "*/events) kept events ;;
    "GET "*/comments | "GET "*/notes)
        path=${path%/*}
        file=$(comments "${path##*/}"); open "$file"; cat "$file" ;;
    "POST "*/comments | "POST "*/notes)
        path=${path%/*}
        file=$(comments "${path##*/}"); open "$file"
        jq --slurpfile new "$body" '. + [{ id: (length + 1), user: { login: "'"$ROBOT"'" }, author: { id: 7 }, body: $new[0].body }]' "$file" > "$file.new"
        mv "$file.new" "$file" ;;
    "PATCH "*/comments/* | "PUT "*/notes/*)
        for file in "@STATE@"/comments-*.json; do
            jq --argjson id "${path##*/}" --slurpfile new "$body" 'map(if .id == $id and .id != 1 then .body = $new[0].body else . end)' "$file" > "$file.new"
            mv "$file.new" "$file"
        done ;;
    "GET "*/merge_requests)
        case $query in
            *state=opened*) cat "@STATE@/open.json" ;;
            *state=merged*) kept merged ;;
            *) kept pulls ;;
        esac ;;
    "GET "*/user) echo '{ "id": 7 }' ;;
    *) echo "the forge does not know: $method $path" >&2; exit 1 ;;
esac
