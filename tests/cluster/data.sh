#!/usr/bin/env bash
# Makes the data set, always the same one: lists.csv, subjects.jsonl, context.json; and of which lines of the subjects
# are listed, unlisted and bad, listed-lines, unlisted-lines and bad-lines.
#   data.sh COUNT FOLDER
# Every number carries a region code that was never issued (000000 to 009999), and right check characters.
set -euo pipefail

cat > "$2/context.json" << END
{ "domain": "government-procurement", "region": "371003", "date": "2026-11-01" }
END

awk -v count="$1" -v folder="$2" '
  # GB 11714: eight characters and a check character.
  function organisation(body,    i, sum, check) {
    for (i = 1; i <= 8; i++) sum += substr(body, i, 1) * organisationWeight[i]
    check = 11 - sum % 11
    return body (check == 10 ? "X" : check == 11 ? "0" : check)
  }

  # GB 32100: seventeen characters and a check character.
  function uscc(n,    body, i, sum) {
    body = "91" sprintf("%06d", n % 10000) organisation(sprintf("%08d", n * 7 % 100000000))
    for (i = 1; i <= 17; i++) sum += (index(set, substr(body, i, 1)) - 1) * weight[i]
    return body substr(set, (31 - sum % 31) % 31 + 1, 1)
  }

  function listed(n) { return n % 10 == 3 }

  BEGIN {
    set = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    split("1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28", weight, " ")
    split("3 7 9 10 5 8 4 2", organisationWeight, " ")
    bad[1] = "not JSON"
    bad[2] = ""
    bad[3] = "[]"
    bad[4] = "{\"id\":\"9100"
    bad[5] = "{\"kind\":\"no such kind\"}"

    print "id,name,entryId,status,listedOn,lastDay,authority,region" > (folder "/lists.csv")
    for (n = 1; n <= count; n++) {
      # Bad ones in several shards, at odd places.
      if (n % 3331 == 0) {
        print bad[n / 3331 % 5 + 1] > (folder "/subjects.jsonl")
        print n > (folder "/bad-lines")
        continue
      }
      id = uscc(n)
      printf "{\"id\":\"%s\",\"idType\":\"uscc\",\"kind\":\"legal-person\",\"name\":\"示例%d有限公司\"}\n", id, n > (folder "/subjects.jsonl")
      print n > (folder (listed(n) ? "/listed-lines" : "/unlisted-lines"))
      if (listed(n))
        printf "%s,示例%d有限公司,JD-%06d,active,2026-%02d-%02d,,示例法院,%06d\n", id, n, n, n % 9 + 1, n % 28 + 1, n % 10000 > (folder "/lists.csv")
    }
    # Listed, and asked for by nobody.
    for (n = count + 1; n <= count + 1000; n++)
      printf "%s,示例%d有限公司,JD-%06d,active,2026-01-01,,示例法院,%06d\n", uscc(n), n, n, n % 10000 > (folder "/lists.csv")
  }'
