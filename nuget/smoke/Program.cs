using CreditRules;

RuleBook book = Memos.Load();
Subject subject = CreditJson.ReadSubject(File.ReadAllText(args[0]));
Context context = CreditJson.ReadContext(File.ReadAllText(args[1]));

Decision decision = book.Evaluate(subject, context);

Console.WriteLine(CreditJson.Write(decision));
