using CreditRules;
using CreditRules.Memos;

RuleBook book = Memos.Load();
Subject subject = Subject.Parse(File.ReadAllText(args[0]));
Context context = Context.Parse(File.ReadAllText(args[1]));

Decision decision = book.Evaluate(subject, context);

Console.WriteLine(decision.ToJson());
