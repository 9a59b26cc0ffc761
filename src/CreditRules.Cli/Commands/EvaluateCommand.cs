using System.CommandLine;
using CreditRules.Cli.Documents;
using CreditRules.Cli.Output;
using CreditRules.Cli.Views;
using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Validation;

namespace CreditRules.Cli.Commands;

/// <summary>One decision: for this subject, in this matter, here, on this day.</summary>
internal static class EvaluateCommand
{
    internal static Command Make(CommonOptions common, Terminal terminal)
    {
        var options = new EvaluateOptions();
        var command = new Command("evaluate", "对一个主体、一件事项作出判断：限制什么、可以给什么便利、依据何在、到何时为止、如何退出。\n"
            + "Decide on one subject in one matter: what is restricted, what is eased, on what ground, until when, and the way out.");
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed), common.LanguageOf(parsed), parsed.GetValue(common.Format), terminal));
        return command;
    }

    private static int Run(EvaluateRequest request, Language language, OutputFormat format, Terminal terminal)
    {
        var (subject, context, rules) = ReadFiles(request, terminal.Input);
        var book = DocumentSet.Load(rules, request.Book.WithShipped, request.Book.Options);
        DiagnosticText.Write(terminal.Error, WarningsOf(rules, book), language);

        var input = Parse(subject, context);
        var diagnostics = InputValidator.Validate(book.Content, input.Subject, input.Context, new InputSources(subject, context));
        if (diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            throw new CreditRulesException(diagnostics);
        }

        DiagnosticText.Write(terminal.Error, diagnostics, language);
        if (format == OutputFormat.Json)
        {
            terminal.Out.Exact(Json(book, input.Subject, input.Context, request) + "\n");
        }
        else
        {
            WriteText(book, input.Subject, input.Context, request, language, terminal.Out);
        }

        return ExitCode.Done;
    }

    // A sealed book looks for its warnings when it is asked for them: where no document is given, it isn't.
    private static IEnumerable<Diagnostic> WarningsOf(IReadOnlyList<SourceText> given, RuleBook book) => given.Count == 0 ? []
        : book.Warnings.Where(warning => given.Any(source => source.File == warning.File));

    private static (SourceText Subject, SourceText Context, IReadOnlyList<SourceText> Rules) ReadFiles(EvaluateRequest request, Stream input)
    {
        var files = new InputFiles(input);
        var subject = files.Read(request.Subject);
        var context = files.Read(request.Context);
        var paths = FileSearch.Find(request.Book.Rules, files).Where(path => !FileSearch.IsCases(path));
        var rules = paths.Select(files.Read).OfType<SourceText>().ToArray();
        files.ThrowIfUnreadable();
        return (subject!, context!, rules);
    }

    // Both texts are read before either is complained of, so that the caller sees every problem at once.
    private static (Subject Subject, Context Context) Parse(SourceText subjectText, SourceText contextText)
    {
        var (ofSubject, ofContext) = (new ReadLog(subjectText), new ReadLog(contextText));
        var isSubject = DocumentReader.TryRead(ofSubject, InputShapes.Subject, out var subject);
        var isContext = DocumentReader.TryRead(ofContext, InputShapes.Context, out var context);
        return isSubject && isContext
            ? (subject, context)
            : throw new CreditRulesException([.. ofSubject.Diagnostics, .. ofContext.Diagnostics]);
    }

    private static string Json(RuleBook book, Subject subject, Context context, EvaluateRequest request) =>
        request.Audience is { } audience ? book.Disclose(subject, context, audience).ToJson()
        : request.WhyNot is { } measure ? book.WhyNot(subject, context, measure).ToJson()
        : request.Explain ? book.Explain(subject, context).ToJson()
        : CreditJson.Write(book.Evaluate(subject, context));

    private static void WriteText(RuleBook book, Subject subject, Context context, EvaluateRequest request, Language language, Screen screen)
    {
        if (request.Audience is { } audience)
        {
            var view = book.Disclose(subject, context, audience);
            screen.Lines(new ViewTeller(book, view, subject.Kind).Tell(language).Split('\n'));
            return;
        }

        var whyNot = request.WhyNot is { } measure ? book.WhyNot(subject, context, measure) : null;
        if (whyNot is null || request.Explain)
        {
            var whole = book.Explain(subject, context);
            var lines = whole.ToText(language, brief: !request.Explain).Split('\n');
            screen.Line(lines[0], PaintOf(whole.Decision.Outcome));
            screen.Lines(lines.Skip(1));
        }

        if (whyNot is not null)
        {
            screen.Lines([.. request.Explain ? [""] : Array.Empty<string>(), .. whyNot.ToText(language).Split('\n')]);
        }
    }

    private static Paint PaintOf(Outcome outcome) => outcome switch
    {
        Outcome.Prohibited or Outcome.Restricted => Paint.Red,
        Outcome.Review => Paint.Yellow,
        _ => Paint.Green,
    };
}
