using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Identifiers;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Answers lines: one for each, in their order; a bad one with what is wrong with it.</summary>
/// <remarks>An answer says nothing of where its line stood, so that the answers to shards can be put together.</remarks>
internal sealed class FilterWork(LineInput input, Stream output, SubjectScreener screener, SubjectKind defaultKind, int threads)
    : OrderedWork<LinePiece>(threads)
{
    private const byte LineFeed = (byte)'\n';

    internal FilterFigures Figures { get; } = new();

    protected override LinePiece NewPiece() => new();

    protected override bool TryTake(LinePiece piece) => input.TryTake(piece);

    protected override long SequenceOf(LinePiece piece) => piece.Sequence;

    protected override void Work(LinePiece piece)
    {
        piece.Clear();
        if (piece.IsTooLong)
        {
            Fail(piece, FilterAnswer.Of(FilterProblems.TooLong));
            return;
        }

        var rest = piece.Buffer.AsMemory(0, piece.Length);
        while (!rest.IsEmpty)
        {
            var end = rest.Span.IndexOf(LineFeed);
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            Answer(piece, line);
        }
    }

    protected override void Take(LinePiece piece)
    {
        output.Write(piece.Answers.Bytes);
        output.Flush();
        Figures.Add(piece);
    }

    private void Answer(LinePiece piece, ReadOnlyMemory<byte> line)
    {
        // A line may come whole, if a read brings much at once: its length decides, not how it came.
        if (line.Length > LineInput.MaxLineBytes)
        {
            Fail(piece, FilterAnswer.Of(FilterProblems.TooLong));
            return;
        }

        if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            Fail(piece, FilterAnswer.Of(FilterProblems.Empty));
            return;
        }

        var log = new ReadLog(new SourceText("line", line));
        if (!DocumentReader.TryRead(log, InputShapes.BareSubject, out var subject))
        {
            Fail(piece, FilterAnswer.Of(log.Diagnostics[0]));
            return;
        }

        try
        {
            var result = screener.Screen(0, Told(subject));
            piece.Lines++;
            piece.Count(result);
            FilterAnswer.Add(piece.Answers, result);
        }
        catch (CreditRulesException exception)
        {
            Fail(piece, FilterAnswer.Of(exception.Diagnostics[0]));
        }
    }

    // The kind where it isn't said, and the identifier's where it could be two things.
    private Subject Told(Subject subject)
    {
        var identifier = Identifier.Read(subject.Id ?? "", subject.IdType);
        return subject.Kind == InputShapes.UnsaidKind
            ? subject with { Kind = KindOfCode.Of(identifier.Kind, System.Text.Encoding.UTF8.GetBytes(identifier.Value)) ?? defaultKind }
            : identifier.IsAmbiguous && KindOfCode.IdTypeOf(subject.Kind, identifier.Value.Length) is { } idType
                ? subject with { IdType = idType }
                : subject;
    }

    private static void Fail(LinePiece piece, byte[] answer)
    {
        piece.Lines++;
        piece.Errors++;
        piece.Answers.Add(answer);
    }
}
