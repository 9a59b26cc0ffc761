namespace CreditRules.Tests.Validation;

/// <summary>The texts of a small, well-formed rule book: every kind of document, and nothing to complain about.</summary>
internal static class BookTexts
{
    public const string Vocabulary = """
        { "$schema": "vocabulary.schema.json", "format": 1, "id": "vocabulary", "version": "1.0.0", "title": T,
          "domains": [ { "code": "tax", "title": T } ],
          "matters": [ { "code": "税务登记", "title": T } ],
          "roles": [ { "code": "self", "title": T }, { "code": "has-principal", "title": T } ],
          "subjectKinds": [ { "code": "legal-person", "title": T } ],
          "fields": [ { "code": "taxation", "title": T }, { "code": "food", "title": T } ],
          "categories": [ { "code": "procurement", "title": T }, { "code": "funds", "title": T }, { "code": "service", "title": T } ],
          "departments": [ { "code": "old-tax", "title": T, "successors": ["sta"] }, { "code": "sta", "title": T } ],
          "attributes": [ { "name": "amount", "type": "number", "unit": "yuan", "title": T }, { "name": "urgent", "type": "boolean", "title": T },
                          { "name": "stage", "type": "text", "title": T }, { "name": "opened", "type": "date", "title": T } ],
          "measures": [
            { "code": "bar-procurement", "title": T, "effect": "restriction", "category": "procurement", "impact": "bars" },
            { "code": "limit-funds", "title": T, "effect": "restriction", "category": "funds", "impact": "limits",
              "parameters": [ { "name": "banPeriod", "type": "number", "unit": "months", "combine": "highest", "title": T },
                              { "name": "fund", "type": "text", "combine": "separate", "title": T } ] },
            { "code": "watch-funds", "title": T, "effect": "restriction", "category": "funds", "impact": "scrutinises" },
            { "code": "green-channel", "title": T, "effect": "incentive", "category": "service", "preference": true },
            { "code": "notify", "title": T, "effect": "procedure", "category": "service" } ] }
        """;

    public const string Black = """
        { "$schema": "list.schema.json", "format": 1, "id": "tax-major", "version": "1.0.0", "title": T,
          "versions": [
            { "from": "2014-10-01", "authority": "税务总局", "polarity": "black", "tier": "serious", "field": "taxation",
              "grounds": [ { "code": "evasion", "title": T } ],
              "facts": [ { "name": "unpaidTax", "type": "boolean", "title": T }, { "name": "taxDue", "type": "number", "unit": "yuan", "title": T },
                         { "name": "decidedOn", "type": "date", "title": T } ],
              "remedies": [ { "kind": "repair", "authority": "税务局", "how": T } ],
              "term": { "range": { "min": { "months": 6 }, "max": { "years": 3 } } } },
            { "from": "2022-02-01", "authority": "税务总局", "polarity": "black", "tier": "serious", "field": "taxation",
              "facts": [ { "name": "unpaidTax", "type": "boolean", "title": T } ],
              "remedies": [ { "kind": "objection", "authority": "税务局", "how": T } ], "term": { "fixed": { "years": 3 } } } ] }
        """;

    public const string Red = """
        { "$schema": "list.schema.json", "format": 1, "id": "tax-credit-a", "version": "1.0.0", "title": T,
          "versions": [ { "from": "2014-10-01", "authority": "税务总局", "polarity": "red", "field": "taxation", "publicationGap": { "days": 60 },
                          "term": { "untilNextPublication": { "usual": { "years": 1 }, "max": { "months": 15 } } } } ] }
        """;

    public const string Watch = """
        { "$schema": "list.schema.json", "format": 1, "id": "abnormal", "version": "1.0.0", "title": T,
          "versions": [ { "from": "2014-10-01", "authority": "市场监管局", "polarity": "watch", "tier": "ordinary", "field": "food",
                          "remedies": [ { "kind": "repair", "authority": "市场监管局", "how": T } ], "term": { "open": {} } } ] }
        """;

    public const string Graded = """
        { "$schema": "list.schema.json", "format": 1, "id": "food-grade", "version": "1.0.0", "title": T,
          "versions": [ { "from": "2014-10-01", "authority": "市场监管局", "field": "food",
                          "grades": [ { "code": "d", "title": T, "polarity": "black", "tier": "ordinary" },
                                      { "code": "c", "title": T, "polarity": "watch", "tier": "ordinary" },
                                      { "code": "a", "title": T, "polarity": "red" } ],
                          "remedies": [ { "kind": "repair", "authority": "市场监管局", "how": T } ], "term": { "fixed": { "years": 1 } } } ] }
        """;

    public const string Older = """
        { "$schema": "ruleset.schema.json", "format": 1, "id": "cn-2014-1", "version": "1.0.0", "region": "000000", "title": T,
          "document": { "number": "〔2014〕1号", "issued": "2014-12-30", "supersededBy": ["cn-2016-2"] },
          "effective": { "from": "2014-12-30", "lastDay": "2016-12-29" }, "rules": [] }
        """;

    public const string National = """
        { "$schema": "ruleset.schema.json", "format": 1, "id": "cn-2016-2", "version": "1.0.0", "region": "000000", "title": T,
          "document": { "number": "〔2016〕2号", "issued": "2016-12-30", "supersedes": ["cn-2014-1"] },
          "effective": { "from": "2016-12-30" },
          "rules": [
            { "id": "bar", "clause": "一", "evidence": "confirmed", "when": { "listed": { "list": "tax-major" } },
              "in": { "domains": ["tax"] }, "onlyFor": ["sta"], "then": [ { "measure": "bar-procurement", "binding": "mandatory" } ],
              "basis": [ { "document": "政府采购法", "article": "22", "level": "law", "role": "orders", "binding": "mandatory",
                           "from": "2003-01-01", "lastDay": "2030-01-01", "evidence": "confirmed" } ] },
            { "id": "limit", "clause": "二", "evidence": "confirmed", "when": { "listed": { "polarity": "black", "tier": "serious" } },
              "then": [ { "measure": "limit-funds", "binding": "restrict", "parameters": { "banPeriod": 24 } } ] },
            { "id": "look", "clause": "三", "evidence": "confirmed", "when": { "listedInFields": { "atLeast": 2 } },
              "then": [ { "measure": "watch-funds", "binding": "restrict" } ] },
            { "id": "favour", "clause": "四", "evidence": "confirmed", "when": { "listed": { "list": "tax-credit-a" } },
              "then": [ { "measure": "green-channel", "binding": "mandatory" } ] },
            { "id": "tell", "clause": "五", "evidence": "confirmed", "then": [ { "measure": "notify", "binding": "mandatory" } ] } ],
          "caps": [ { "measure": "limit-funds", "parameter": "banPeriod", "max": 36,
                      "authority": { "document": "国办发〔2020〕49号", "level": "central-policy", "role": "cited", "evidence": "confirmed" } } ] }
        """;

    public const string Local = """
        { "$schema": "ruleset.schema.json", "format": 1, "id": "371003-2017-1", "version": "1.0.0", "region": "371003", "title": T,
          "document": { "number": "〔2017〕1号", "issued": "2017-01", "level": "local-regulation" }, "effective": { "from": "2017-02-01" },
          "rules": [],
          "disables": [ { "rule": "cn-2016-2#look", "authority": { "document": "条例", "level": "local-regulation", "role": "permits",
                                                                   "region": "370000", "evidence": "confirmed" } } ],
          "narrows": [ { "rule": "cn-2016-2#limit", "binding": "reference", "parameters": { "banPeriod": 12 },
                         "authority": { "document": "办法", "level": "normative", "role": "permits", "evidence": "confirmed" } } ] }
        """;

    public const string Edition = """
        { "$schema": "regime.schema.json", "format": 1, "id": "base-list-2021", "version": "1.0.0", "title": T,
          "document": { "number": "〔2021〕1827号", "issued": "2021-12-16", "supersededBy": ["base-list-2022"] }, "from": "2021-12-16",
          "rows": [
            { "category": "procurement", "class": "A", "levels": ["law"], "impacts": ["bars"], "maxBinding": "mandatory", "seriousOnly": true },
            { "category": "funds", "class": "B", "levels": ["law", "normative"], "impacts": ["limits"], "maxBinding": "restrict", "seriousOnly": true },
            { "category": "service", "class": "C", "levels": ["memo"], "impacts": ["informs"], "maxBinding": "reference", "seriousOnly": false } ] }
        """;

    public const string LaterEdition = """
        { "$schema": "regime.schema.json", "format": 1, "id": "base-list-2022", "version": "1.0.0", "title": T,
          "document": { "number": "〔2022〕1917号", "issued": "2022-12-28", "supersedes": ["base-list-2021"] }, "from": "2022-12-28", "rows": [] }
        """;
}
