using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>How far a run had come: what is needed to go on without double or missing rows.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record RunState
{
    internal static readonly ObjectShape<RunState> Shape = new("screeningState", o =>
    {
        var run = o.Required("run", new MapShape<string>(TextShape.Any), s => s.Run);
        var offset = o.Required("offset", NumberShape.Instance, s => s.Place.Offset);
        var number = o.Required("number", NumberShape.Instance, s => s.Place.Number);
        var output = o.Required("outputBytes", NumberShape.Instance, s => s.OutputBytes);
        var rejects = o.Required("rejectBytes", NumberShape.Instance, s => s.RejectBytes);
        var figures = o.Required("figures", new ListShape<decimal>(NumberShape.Instance), s => s.Figures.Select(figure => (decimal)figure).ToValueList());
        return v => new RunState
        {
            Run = v.Get(run),
            Place = new RecordPlace((long)v.Get(offset), (long)v.Get(number)),
            OutputBytes = (long)v.Get(output),
            RejectBytes = (long)v.Get(rejects),
            Figures = v.Get(figures).Select(figure => (long)figure).ToValueList(),
        };
    });

    /// <summary>What the run was about, each part by its name: another run can't go on with it.</summary>
    public required ValueMap<string> Run { get; init; }

    /// <summary>The first record that isn't done.</summary>
    public required RecordPlace Place { get; init; }

    public required long OutputBytes { get; init; }

    public required long RejectBytes { get; init; }

    /// <summary>The figures so far, as <see cref="RunFigures"/> orders them.</summary>
    public required ValueList<long> Figures { get; init; }
}
