namespace CreditRules.Tests.Screening.Work;

/// <summary>A numbered piece of work.</summary>
internal sealed class Piece
{
    public long Number { get; set; }

    public long Result { get; set; }
}
