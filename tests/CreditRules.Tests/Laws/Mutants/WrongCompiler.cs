using System.Runtime.CompilerServices;
using CreditRules.Compilation;

namespace CreditRules.Tests.Laws.Mutants;

/// <summary>Compiles a book wrongly: everything that answers from its tables is then wrong in the same way.</summary>
internal static class WrongCompiler
{
    /// <summary>An evaluator over spoilt tables, which it keeps for each book as a right one would.</summary>
    internal static Evaluate Evaluate(Func<RuleTables, RuleTables> spoil)
    {
        var compile = Compiling(spoil);
        return (book, subject, context) => compile(book).For(context).Evaluate(subject);
    }

    internal static Func<RuleBook, CompiledRuleBook> Compiling(Func<RuleTables, RuleTables> spoil)
    {
        var made = new ConditionalWeakTable<RuleBook, CompiledRuleBook>();
        return book => made.GetValue(book, key => new CompiledRuleBook(key, spoil(RuleBookCompiler.Compile(key.Content)), key.Options));
    }
}
